import { CONFIGURATION_OBJECT_ROWS } from '../adObject.ts';
import type { ExchangeVersion } from '../ExchangeVersion.ts';
import type { ObjectKind } from '../ObjectKind.ts';
import type { PropertyRow } from '../PropertyRow.ts';

const MB = 1_048_576;
const INT_MAX = 2_147_483_647;
const LEGACY_SIZE = { 2007: 10 * MB, 2010: 10 * MB };

function setting(
  name: string,
  type: PropertyRow['type'],
  value: PropertyRow['default'],
  help: string,
  since?: ExchangeVersion,
  more: Partial<PropertyRow> = {},
): PropertyRow {
  return {
    name,
    type,
    ...(value !== undefined && { default: value }),
    ...(since && { since }),
    verbs: 'S',
    help,
    proof: 'documented',
    ...more,
  };
}

const nullable: Partial<PropertyRow> = { nullable: true };

/** The transport settings of the organization. Defaults documented for Set-TransportConfig, the order of parameters inferred. */
const ROWS: readonly PropertyRow[] = [
  setting(
    'AddressBookPolicyRoutingEnabled',
    'bool',
    false,
    'Whether users of other address book policies look like outsiders.',
    '2013',
  ),
  setting(
    'AgentGeneratedMessageLoopDetectionInSmtpEnabled',
    'bool',
    false,
    'Whether loops made by agents are detected in SMTP.',
    '2013',
  ),
  setting(
    'AgentGeneratedMessageLoopDetectionInSubmissionEnabled',
    'bool',
    false,
    'Whether loops made by agents are detected at submission.',
    '2013',
  ),
  setting('ClearCategories', 'bool', true, 'Whether Outlook categories are taken off.', '2007'),
  setting(
    'ConvertDisclaimerWrapperToEml',
    'bool',
    false,
    'Whether a message under a disclaimer is attached as .eml.',
    '2010',
  ),
  setting(
    'DiagnosticsAggregationServicePort',
    'int',
    9710,
    'The port of the diagnostics aggregation service.',
    '2013',
    { range: { min: 1, max: 65_535 } },
  ),
  setting('DSNConversionMode', 'dsnConversionMode', 0, 'How delivery notifications are shown.', '2010'),
  setting('ExternalDelayDsnEnabled', 'bool', true, 'Whether outsiders are told of late messages.', '2007'),
  setting('ExternalDsnDefaultLanguage', 'text', null, 'The language of notifications to outsiders.', '2007', nullable),
  setting(
    'ExternalDsnLanguageDetectionEnabled',
    'bool',
    true,
    'Whether that language is taken from the message.',
    '2007',
  ),
  setting(
    'ExternalDsnMaxMessageAttachSize',
    'byteSize',
    10 * MB,
    'How large a message may be to be attached to a notification outside.',
    '2007',
  ),
  setting(
    'ExternalDsnReportingAuthority',
    'text',
    null,
    'The domain notifications outside come from.',
    '2007',
    nullable,
  ),
  setting('ExternalDsnSendHtml', 'bool', true, 'Whether notifications outside are HTML.', '2007'),
  setting('ExternalPostmasterAddress', 'smtpAddress', null, 'The sender of notifications outside.', '2007', nullable),
  setting(
    'GenerateCopyOfDSNFor',
    'texts',
    [],
    'The codes of notifications that the postmaster gets too.',
    '2007',
    nullable,
  ),
  setting(
    'HeaderPromotionModeSetting',
    'headerPromotionMode',
    0,
    'Whether named properties are made of X-headers.',
    '2010',
  ),
  setting('InternalDelayDsnEnabled', 'bool', true, 'Whether insiders are told of late messages.', '2007'),
  setting('InternalDsnDefaultLanguage', 'text', null, 'The language of notifications to insiders.', '2007', nullable),
  setting(
    'InternalDsnLanguageDetectionEnabled',
    'bool',
    true,
    'Whether that language is taken from the message.',
    '2007',
  ),
  setting(
    'InternalDsnMaxMessageAttachSize',
    'byteSize',
    10 * MB,
    'How large a message may be to be attached to a notification inside.',
    '2007',
  ),
  setting(
    'InternalDsnReportingAuthority',
    'text',
    null,
    'The domain notifications inside come from.',
    '2007',
    nullable,
  ),
  setting('InternalDsnSendHtml', 'bool', true, 'Whether notifications inside are HTML.', '2007'),
  setting('InternalSMTPServers', 'texts', [], 'Addresses that the anti-spam agents take for inside.', '2007', nullable),
  setting(
    'JournalingReportNdrTo',
    'smtpAddress',
    '<>',
    'Who gets journal reports that cannot be delivered.',
    '2007',
    nullable,
  ),
  setting(
    'LegacyJournalingMigrationEnabled',
    'bool',
    false,
    'Whether journal messages of Exchange 2003 are unpacked.',
    '2010',
    { until: '2010' },
  ),
  setting('MaxAllowedAgentGeneratedMessageDepth', 'int', 3, 'How often agents may make messages of messages.', '2013', {
    range: { min: 0, max: INT_MAX },
  }),
  setting('MaxAllowedAgentGeneratedMessageDepthPerAgent', 'int', 2, 'How often one agent may.', '2013', {
    range: { min: 0, max: INT_MAX },
  }),
  setting('MaxDumpsterSizePerDatabase', 'byteSize', 18 * MB, 'The size of the transport dumpster.', '2007'),
  setting('MaxDumpsterTime', 'timeSpan', '7.00:00:00', 'How long mail stays in the transport dumpster.', '2007'),
  setting('MaxReceiveSize', 'unlimitedByteSize', 36 * MB, 'How large a message to the organization may be.', '2007', {
    range: { min: 0, max: INT_MAX },
    defaults: LEGACY_SIZE,
  }),
  setting('MaxRecipientEnvelopeLimit', 'unlimitedInt', 500, 'How many recipients a message may have.', '2007', {
    range: { min: 0, max: INT_MAX },
    defaults: { 2007: 5000, 2010: 5000 },
  }),
  setting('MaxRetriesForLocalSiteShadow', 'int', 2, 'How often a shadow copy in the site is tried.', '2013', {
    range: { min: 0, max: 255 },
  }),
  setting('MaxRetriesForRemoteSiteShadow', 'int', 4, 'How often a shadow copy in another site is tried.', '2013', {
    range: { min: 0, max: 255 },
  }),
  setting('MaxSendSize', 'unlimitedByteSize', 36 * MB, 'How large a message from the organization may be.', '2007', {
    range: { min: 0, max: INT_MAX },
    defaults: LEGACY_SIZE,
  }),
  setting(
    'QueueDiagnosticsAggregationInterval',
    'timeSpan',
    '00:01:00',
    'How often queue information is shared.',
    '2013',
  ),
  setting(
    'RejectMessageOnShadowFailure',
    'bool',
    false,
    'Whether a message without a shadow copy is rejected.',
    '2013',
  ),
  setting('Rfc2231EncodingEnabled', 'bool', false, 'Whether RFC 2231 encoding is used.', '2007'),
  setting('SafetyNetHoldTime', 'timeSpan', '2.00:00:00', 'How long delivered messages are kept.', '2013'),
  setting('ShadowHeartbeatFrequency', 'timeSpan', '00:02:00', 'How often a shadow server asks its primary.', '2013'),
  setting('ShadowHeartbeatRetryCount', 'int', 12, 'How often it asks in vain.', '2010', { range: { min: 1, max: 90 } }),
  setting('ShadowHeartbeatTimeoutInterval', 'timeSpan', '00:15:00', 'How long it waits for the primary.', '2010'),
  setting('ShadowMessageAutoDiscardInterval', 'timeSpan', '2.00:00:00', 'How long discard events are kept.', '2010'),
  setting('ShadowMessagePreferenceSetting', 'shadowMessagePreference', 0, 'Where shadow copies are made.', '2013'),
  setting('ShadowRedundancyEnabled', 'bool', true, 'Whether shadow copies are made.', '2010'),
  setting(
    'ShadowResubmitTimeSpan',
    'timeSpan',
    '03:00:00',
    'How long a server waits before it takes over shadow messages.',
    '2013',
  ),
  setting('SupervisionTags', 'texts', ['Reject', 'Allow'], 'The tags of supervision.', '2010', nullable),
  setting('TLSReceiveDomainSecureList', 'texts', [], 'The domains mail from which needs mutual TLS.', '2007', nullable),
  setting('TLSSendDomainSecureList', 'texts', [], 'The domains mail to which needs mutual TLS.', '2007', nullable),
  setting(
    'TransportRuleAttachmentTextScanLimit',
    'byteSize',
    153_600,
    'How much of an attachment transport rules read.',
    '2013',
  ),
  setting('VerifySecureSubmitEnabled', 'bool', false, 'Whether MAPI clients must submit encrypted.', '2007'),
  setting('VoicemailJournalingEnabled', 'bool', true, 'Whether voice mail is journalled.', '2007'),
  setting('Xexch50Enabled', 'bool', true, 'Whether XEXCH50 is offered to Exchange 2003.', '2007'),
  ...CONFIGURATION_OBJECT_ROWS,
];

export const TRANSPORT_CONFIG: ObjectKind = {
  name: 'TransportConfig',
  typeNames: [
    'Microsoft.Exchange.Data.Directory.SystemConfiguration.TransportConfigContainer',
    'Microsoft.Exchange.Data.Directory.SystemConfiguration.ADConfigurationObject',
    'Microsoft.Exchange.Data.Directory.ADObject',
    'Microsoft.Exchange.Data.Directory.ADRawEntry',
    'Microsoft.Exchange.Data.ConfigurableObject',
  ],
  rows: ROWS,
};
