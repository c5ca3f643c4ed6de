/** Files only, as any host serves them. The packages of the tests are links to a folder elsewhere, within `root`. */
export default {
  output: 'export',
  // Types are checked by the test itself.
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: process.env.PACKAGES_ROOT },
};
