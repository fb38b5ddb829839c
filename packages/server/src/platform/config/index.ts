export {
  type Configuration,
  type ConfigurationProblem,
  readConfiguration,
  variables,
} from './read-configuration.ts';
