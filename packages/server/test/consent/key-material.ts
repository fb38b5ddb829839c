/** The key of the installation in these tests. */
export const keyMaterial = Buffer.alloc(32, 5);
