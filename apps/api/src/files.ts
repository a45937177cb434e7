import {
  deleteFile,
  dropOrphanFile,
  type FileStorage,
  type ImageEncoder,
  reencodeImage,
} from '@ecom/auth';
import {
  copyPicture,
  deleteEvidence,
  deleteImportFile,
  deletePaper,
  deletePictureFiles,
  deleteReviewPicture,
  drawPicture,
  dropOrphanEvidence,
  dropOrphanImport,
  dropOrphanPaper,
  dropOrphanReviewPicture,
  dropOrphanUpload,
  type PictureDrawer,
  type PreviewDrawer,
  redrawEvidence,
  redrawPaper,
  redrawReviewPicture,
  workImport,
} from '@ecom/marketplace';
import { deleteVoice, dropOrphanVoice } from '@ecom/places';
import { type Database, type OutboxConsumer, sealedStorage, sealKey } from '@ecom/server-kit';
import { diskStorage } from '@ecom/storage-disk';
import { s3Storage } from '@ecom/storage-s3';
import type { Config } from './config.ts';

/** Where files lie, sealed before they leave the process. */
export function composeFiles(config: Config): FileStorage {
  const olderKeys = config.FILES_OLDER_KEYS.map(sealKey);
  return sealedStorage(plainStorage(config), sealKey(config.FILES_KEY), olderKeys);
}

function plainStorage(config: Config): FileStorage {
  if (config.FILE_STORAGE === 'disk') return diskStorage({ rootFolder: config.FILES_FOLDER });
  return s3Storage({
    endpoint: config.S3_ENDPOINT ?? '',
    region: config.S3_REGION,
    bucket: config.S3_BUCKET ?? '',
    accessKeyId: config.S3_ACCESS_KEY_ID ?? '',
    secretAccessKey: config.S3_SECRET_ACCESS_KEY ?? '',
  });
}

/** The outbox's consumers of files. Without an encoder, images stay as they were cleaned. */
export function fileConsumers(deps: {
  database: Database;
  files: FileStorage;
  encoder: ImageEncoder | null;
  drawer: (PictureDrawer & PreviewDrawer) | null;
}): Record<string, OutboxConsumer> {
  return {
    'auth.delete_file': deleteFile(deps),
    'auth.drop_orphan_file': dropOrphanFile(deps),
    'auth.reencode_image': reencodeImage(deps),
    'market.draw_picture': drawPicture({ ...deps, previews: deps.drawer }),
    'market.copy_picture': copyPicture(deps),
    'market.delete_picture': deletePictureFiles(deps),
    'market.drop_orphan_upload': dropOrphanUpload(deps),
    'market.delete_paper': deletePaper(deps),
    'market.drop_orphan_paper': dropOrphanPaper(deps),
    'market.redraw_paper': redrawPaper(deps),
    'market.delete_evidence': deleteEvidence(deps),
    'market.drop_orphan_evidence': dropOrphanEvidence(deps),
    'market.redraw_evidence': redrawEvidence(deps),
    'market.delete_review_picture': deleteReviewPicture(deps),
    'market.drop_orphan_review_picture': dropOrphanReviewPicture(deps),
    'market.redraw_review_picture': redrawReviewPicture(deps),
    'market.work_import': workImport(deps),
    'market.delete_import': deleteImportFile(deps),
    'market.drop_orphan_import': dropOrphanImport(deps),
    'places.delete_voice': deleteVoice(deps),
    'places.drop_orphan_voice': dropOrphanVoice(deps),
  };
}
