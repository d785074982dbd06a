/** One line of the banner: a label, and a value that is yellow on a real screen. */
export interface BannerLine {
  readonly label: string;
  readonly value: string;
}

/** Labels and values recorded from a console of Exchange 2019. */
export const BANNER_LINES: readonly BannerLine[] = [
  { label: 'Full list of cmdlets: ', value: 'Get-Command' },
  { label: 'Only Exchange cmdlets: ', value: 'Get-ExCommand' },
  { label: 'Cmdlets that match a specific string: ', value: 'Help *<string>*' },
  { label: 'Get general help: ', value: 'Help' },
  { label: 'Get help for a cmdlet: ', value: 'Help <cmdlet name> or <cmdlet name> -?' },
  { label: 'Exchange team blog: ', value: 'Get-ExBlog' },
  { label: 'Show full output for a command: ', value: '<command> | Format-List' },
];

export const WELCOME = '         Welcome to the Exchange Management Shell!';

/** Tips in our own words; what the real ones say was not found. */
export const TIPS: readonly string[] = [
  'A bare connector name means the server you are connected to. Use Get-ReceiveConnector *\\<name> for all servers.',
  'Before you change many connectors at once, add -WhatIf to see what would happen.',
  'Raising MaxInboundConnectionPerSource alone may change nothing: MaxInboundConnectionPercentagePerSource is 2 percent of what is left.',
  'Set a value to Unlimited to take a limit away, but think about who else needs the connector first.',
  'Use @{Add="10.0.0.7"} with -RemoteIPRanges to add an address without typing the others again.',
  'Undo-LabChange takes back the last command in this practice lab. A real server has no such thing.',
  'Get-ReceiveConnector | Format-List shows all properties; the table shows only three of them.',
];

export const BLOG = 'https://techcommunity.microsoft.com/category/exchange/blog/exchange';
export const QUICK_REFERENCE = 'https://learn.microsoft.com/powershell/exchange/';
