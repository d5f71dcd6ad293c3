#!/usr/bin/env node
import { enableCompileCache } from 'node:module';

// The second start finds everything compiled, so this comes before anything else is loaded.
enableCompileCache();
const { run } = await import('./cli/program.ts');
await run(process.argv);
