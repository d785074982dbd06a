import { expect, it } from '@jest/globals';
import { allViews } from '../../src/format/views/catalog.ts';
import { WITHOUT_VIEW } from '../../src/format/views/find.ts';

it('no view is made for the types that are never looked up', () => {
  const types = allViews().flatMap((view) => view.types);
  expect(types.filter((type) => WITHOUT_VIEW.has(type))).toEqual([]);
});
