/** `-Message` of Write-Debug, Write-Verbose and Write-Warning. */
export const messageParameter = {
  Message: {
    type: 'string',
    aliases: ['Msg'],
    position: 0,
    mandatory: true,
    pipeline: 'value',
    allowEmptyString: true,
  },
} as const;
