import { argumentError } from './argumentErrors.ts';
import { formatError } from './castErrors.ts';
import { NetObject } from './NetObject.ts';
import { lazyType, type PSType } from './PSType.ts';

/** System.Net.Mail.MailAddress. */
export class MailAddress extends NetObject {
  readonly user: string;
  readonly host: string;
  readonly displayName: string;

  constructor(text: string, displayName?: string) {
    super();
    if (text === '') throw argumentError("The parameter 'address' cannot be an empty string.", 'address');
    const parts = /^\s*(?:"?([^"<]*?)"?\s*<([^<>\s]+)>|([^<>\s]+))\s*$/.exec(text);
    const address = parts?.[2] ?? parts?.[3] ?? '';
    const at = address.lastIndexOf('@');
    if (at <= 0 || !validHost(address.slice(at + 1)) || !validUser(address.slice(0, at))) throw notAnAddress();
    this.user = address.slice(0, at);
    this.host = address.slice(at + 1);
    this.displayName = displayName ?? parts?.[1] ?? '';
  }

  get psType(): PSType {
    return mailAddressType();
  }

  get address(): string {
    return `${this.user}@${this.host}`;
  }

  override toString(): string {
    return this.displayName === '' ? this.address : `"${this.displayName}" <${this.address}>`;
  }
}

function validHost(host: string): boolean {
  return /^(?:\[[^\]]+\]|[^.@\s,;:"()<>[\]\\]+(?:\.[^.@\s,;:"()<>[\]\\]+)*)$/.test(host);
}

function validUser(user: string): boolean {
  return /^(?:"[^"]*"|[^.@\s,;:"()<>[\]\\]+(?:\.[^.@\s,;:"()<>[\]\\]+)*)$/.test(user);
}

/** Proof: recorded. */
function notAnAddress() {
  return formatError('The specified string is not in the form required for an e-mail address.');
}

export const mailAddressType = lazyType<MailAddress>(() => ({
  name: 'System.Net.Mail.MailAddress',
  accelerators: ['mailaddress'],
  format: (self) => self.toString(),
  hash: (self) => self.address.toLowerCase(),
  constructors: {
    '(string address)': (text: string) => new MailAddress(text),
    '(string address, string displayName)': (text: string, name: string) => new MailAddress(text, name),
  },
  properties: {
    'string DisplayName': (self) => self.displayName,
    'string User': (self) => self.user,
    'string Host': (self) => self.host,
    'string Address': (self) => self.address,
  },
  methods: { 'string ToString()': (self) => self.toString() },
}));
