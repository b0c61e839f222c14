/** What a person calls a migration: its id, with its words where the id does not hold them: `4 (add note)`. */
export function migrationLabel({ id, name }: { readonly id: string; readonly name: string }): string {
  const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  return plain(id).includes(plain(name)) ? id : `${id} (${name})`;
}
