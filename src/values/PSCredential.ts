import { argumentError } from './argumentErrors.ts';
import { NetObject } from './NetObject.ts';
import { lazyType, type PSType } from './PSType.ts';
import { SecureString } from './SecureString.ts';

/** System.Management.Automation.PSCredential. */
export class PSCredential extends NetObject {
  readonly userName: string;
  readonly password: SecureString;

  constructor(userName: string, password: SecureString) {
    super();
    if (userName === null || userName === '')
      throw argumentError(
        'Cannot process argument because the value of argument "userName" is not valid. Change the value of the "userName" argument and run the operation again.',
        'userName',
      );
    this.userName = userName;
    this.password = password;
  }

  get psType(): PSType {
    return psCredentialType();
  }

  static readonly empty: PSCredential = new PSCredential(' ', new SecureString());

  /** `domain\user` or `user@domain` taken apart. */
  get network(): NetworkCredential {
    const [first, second] = this.userName.split('\\');
    if (second !== undefined) return new NetworkCredential(second, this.password.reveal(), first!);
    const [user, domain] = this.userName.split('@');
    return new NetworkCredential(user!, this.password.reveal(), domain ?? '');
  }
}

/** System.Net.NetworkCredential. */
export class NetworkCredential extends NetObject {
  userName: string;
  password: string;
  domain: string;

  constructor(userName = '', password = '', domain = '') {
    super();
    this.userName = userName;
    this.password = password;
    this.domain = domain;
  }

  get psType(): PSType {
    return networkCredentialType();
  }
}

export const networkCredentialType = lazyType<NetworkCredential>(() => ({
  name: 'System.Net.NetworkCredential',
  constructors: {
    '()': () => new NetworkCredential(),
    '(string userName, string password)': (user: string, password: string) => new NetworkCredential(user, password),
    '(string userName, securestring password)': (user: string, password: SecureString) =>
      new NetworkCredential(user, password.reveal()),
    '(string userName, string password, string domain)': (user: string, password: string, domain: string) =>
      new NetworkCredential(user, password, domain),
  },
  properties: {
    'string UserName': (self) => self.userName,
    'string Password': (self) => self.password,
    'securestring SecurePassword': (self) => new SecureString(self.password),
    'string Domain': (self) => self.domain,
  },
}));

export const psCredentialType = lazyType<PSCredential>(() => ({
  name: 'System.Management.Automation.PSCredential',
  accelerators: ['pscredential'],
  constructors: {
    '(string userName, securestring password)': (user: string, password: SecureString) =>
      new PSCredential(user, password),
  },
  properties: { 'string UserName': (self) => self.userName, 'securestring Password': (self) => self.password },
  methods: { 'System.Net.NetworkCredential GetNetworkCredential()': (self) => self.network },
  staticProperties: { 'pscredential Empty': () => PSCredential.empty },
}));
