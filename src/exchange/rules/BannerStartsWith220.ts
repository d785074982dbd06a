import { invalid, type Rule } from './Rule.ts';

export const BannerStartsWith220: Rule = {
  name: 'BannerStartsWith220',
  proof: 'inferred',
  source: 'rule: Set-ReceiveConnector documentation, Banner (RFC 2821 section 4.1.1.1)',
  summary: 'A Banner begins with 220.',
  reads: ['Banner'],
  check(connector, context) {
    const banner = context.organisation.value(connector, 'Banner');
    if (banner === null || banner === '' || /^220(?: |$)/.test(String(banner))) return null;
    return invalid(`The banner "${banner}" isn't valid. The banner must start with the SMTP reply code 220.`);
  },
};
