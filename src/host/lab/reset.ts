import { serversOf } from '../../exchange/interchange/exportScript.ts';
import { DEFAULT_SERVERS, newOrganisation } from '../../exchange/setup.ts';
import { replaceAll } from '../../exchange/store/OrganisationStore.ts';
import type { Subcommand } from './Subcommand.ts';

/** `ems lab reset`: the same servers as freshly installed. One journal entry, so that it can be taken back. */
export const addReset: Subcommand = (lab, { labs, print }) => {
  lab
    .command('reset')
    .description('bring the organisation in use back to what setup makes of its servers')
    .action(() => {
      const name = labs.current;
      const store = labs.open(name);
      if (!store) {
        labs.create(name, newOrganisation(DEFAULT_SERVERS, labs.context));
        return print(`Made the lab ${name}.`);
      }
      const { settings } = store.organisation;
      const fresh = newOrganisation(serversOf(store.organisation), labs.context, settings);
      replaceAll(store.organisation, fresh);
      store.save('ems lab reset');
      print(`The lab ${name} is as freshly installed.`);
    });
};
