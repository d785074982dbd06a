import { NetObject } from '../NetObject.ts';
import { lazyType, type PSType } from '../PSType.ts';

/** System.DBNull: a database's null, which is not $null. */
export class DBNull extends NetObject {
  static readonly value: DBNull = new DBNull();

  get psType(): PSType {
    return dbNullType();
  }

  override toString(): string {
    return '';
  }
}

export const dbNullType = lazyType<DBNull>(() => ({
  name: 'System.DBNull',
  format: () => '',
  staticProperties: { 'System.DBNull Value': () => DBNull.value },
}));
