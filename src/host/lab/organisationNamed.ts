import { Organisation } from '../../exchange/Organisation.ts';
import { loadDocument } from '../../exchange/store/document.ts';
import { LabError } from './LabError.ts';
import { readOrganisationFiles } from './organisationFile.ts';
import type { LabSurroundings } from './Subcommand.ts';

/** The organisation that a word means: a lab, a snapshot of the lab in use, or a file. */
export function organisationNamed({ labs, files }: LabSurroundings, name: string): Organisation {
  const lab = labs.exists(name) ? labs.open(name) : null;
  if (lab) return lab.organisation;
  const snapshot = labs.exists(labs.current) ? labs.backend(labs.current).readSnapshot(name) : null;
  if (snapshot) {
    const organisation = new Organisation(snapshot.settings);
    loadDocument(organisation, snapshot);
    return organisation;
  }
  if (files.exists(name)) return readOrganisationFiles(files, [name], labs.context).organisation;
  throw new LabError(`There is no lab, snapshot or file named ${name}.`);
}
