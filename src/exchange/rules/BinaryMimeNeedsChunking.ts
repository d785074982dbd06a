import { invalid, isOn, type Rule } from './Rule.ts';

export const BinaryMimeNeedsChunking: Rule = {
  name: 'BinaryMimeNeedsChunking',
  proof: 'inferred',
  source: 'rule: Set-ReceiveConnector documentation, BinaryMimeEnabled',
  summary: 'BinaryMimeEnabled $true needs ChunkingEnabled $true.',
  reads: ['BinaryMimeEnabled', 'ChunkingEnabled'],
  check(connector, context) {
    if (!isOn(connector, 'BinaryMimeEnabled', context) || isOn(connector, 'ChunkingEnabled', context)) return null;
    return invalid(
      'When you set the BinaryMimeEnabled parameter on a Receive connector to $true, you must also set the ChunkingEnabled parameter to $true.',
    );
  },
};
