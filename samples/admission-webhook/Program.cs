using ContainerSecurity.Samples.AdmissionWebhook;

await WebhookApplication.Create(args).RunAsync();
