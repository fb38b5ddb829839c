/** Programs that use the API, those that want to hear what happened, and the audit on screen: the only door. */
export { clientAbilities } from './abilities.ts';
export { type DeliveryPorts, deliverWebhooks } from './deliver-webhooks.ts';

export { type ClientPorts, clientsHttp } from './http.ts';
export { worldOutside } from './post-outside.ts';
export { announce, type WebhookEvent } from './webhooks.ts';
