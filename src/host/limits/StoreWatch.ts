import type { Organisation } from '../../exchange/Organisation.ts';
import { OrganisationStore } from '../../exchange/store/OrganisationStore.ts';
import type { StoreBackend } from '../../exchange/store/StoreBackend.ts';
import { LabError } from '../lab/LabError.ts';
import type { LabFolder } from '../store/LabFolder.ts';

/** A lab that other shells change meanwhile. Asking costs two looks at file sizes. */
export class StoreWatch {
  private readonly store: OrganisationStore;
  private read = false;

  constructor(labs: LabFolder, name: string) {
    const backend = labs.backend(name);
    const noticing: StoreBackend = {
      ...backend,
      readDocument: () => {
        this.read = true;
        return backend.readDocument();
      },
      readJournal: (generation, from) => {
        this.read = true;
        return backend.readJournal(generation, from);
      },
    };
    const store = OrganisationStore.open(noticing, labs.context);
    if (!store) throw new LabError(`There is no lab named ${name}.`);
    this.store = store;
    this.read = false;
  }

  get organisation(): Organisation {
    return this.store.organisation;
  }

  /** Takes in what other shells saved; true when they saved anything since the last time. */
  refresh(): boolean {
    this.store.refresh();
    const { read } = this;
    this.read = false;
    return read;
  }
}
