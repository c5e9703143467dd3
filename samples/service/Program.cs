using ContainerSecurity.Samples.Service;

await ServiceApplication.Create(args).RunAsync();
