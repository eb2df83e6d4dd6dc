import { parentPort, workerData } from "node:worker_threads";
import { readModules } from "@/lib/rules";
import { type Job, lintSettings } from "./job";
import { takeModules } from "./take-modules";

/** A thread reads everything, since a module is judged by those that call it, and judges what nobody else has taken. */
// Safe: whoever starts this file hands it a job.
const job = workerData as Job;
parentPort?.postMessage(takeModules(readModules(job.files, lintSettings(job)), job));
