/** Before each file of tests: the servers that its fixtures start run where test/run.ts, or TAMGA_NATS, says. */
if (process.env['TAMGA_NATS'] === 'container') {
  const { runServersBy } = await import('@tamga/platform/spawn-fixture');
  const { spawnInContainer } = await import('@tamga/testing/nats-server');
  runServersBy(spawnInContainer);
}
