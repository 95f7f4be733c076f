#!/usr/bin/env node
import { main } from '../src/cli/main.js';
import { realWorld } from '../src/cli/world.js';

process.exitCode = await main(process.argv.slice(2), realWorld());
