import type { Rule } from './rule.ts';
import { bannedCalls } from './rules/banned-calls.ts';
import { constraintNames } from './rules/constraint-names.ts';
import { docLinks } from './rules/doc-links.ts';
import { documentedSettings } from './rules/documented-settings.ts';
import { exportsRule } from './rules/exports.ts';
import { fileNames } from './rules/file-names.ts';
import { honestTests } from './rules/honest-tests.ts';
import { importTable } from './rules/import-table.ts';
import { lockFile } from './rules/lock-file.ts';
import { markers } from './rules/markers.ts';
import { migrationNames } from './rules/migration-names.ts';
import { secretsAndPlaces } from './rules/secrets-and-places.ts';
import { sqlPlace } from './rules/sql-place.ts';
import { statementNames } from './rules/statement-names.ts';
import { workspacePackages } from './rules/workspace-packages.ts';

export const allRules: readonly Rule[] = [
  importTable,
  sqlPlace,
  bannedCalls,
  honestTests,
  exportsRule,
  fileNames,
  markers,
  secretsAndPlaces,
  workspacePackages,
  lockFile,
  migrationNames,
  constraintNames,
  statementNames,
  documentedSettings,
  docLinks,
];
