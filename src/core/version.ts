/** Made by `npm run generate` from package.json: edit it there. */
export const version = '0.1.0';
