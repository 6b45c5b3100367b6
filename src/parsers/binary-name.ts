/** True for names of files that are hardly ever text. Only a saving of time may hang on it: a name may lie. */
export const isBinaryByName = (path: string): boolean => BINARY.test(path);

const BINARY = new RegExp(
  `\\.(?:${[
    'avif|bmp|gif|heic|icns|ico|jpe?g|png|psd|tiff?|webp',
    'aac|avi|flac|flv|m4a|m4v|mkv|mov|mp3|mp4|mpe?g|ogg|opus|wav|webm|wmv',
    'eot|otf|ttc|ttf|woff2?',
    '7z|apk|bz2|cab|deb|dmg|ear|gem|gz|iso|jar|lz4|lzma|nupkg|rar|rpm|tar|tgz|vsix|war|whl|xz|zip|zst',
    'a|bin|class|dat|dll|dylib|exe|lib|node|o|obj|pdb|pyc|pyd|so|wasm',
    'db|mdb|npy|npz|onnx|parquet|pkl|pt|sqlite3?|tflite',
    'docx?|epub|odt|pdf|pptx?|xlsx?',
  ].join('|')})$`,
  'i',
);
