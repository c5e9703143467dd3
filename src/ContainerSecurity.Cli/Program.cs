namespace ContainerSecurity.Cli;

internal static class Program
{
    private static int Main(string[] args)
    {
        var host = CommandHost.OfProcess();
        var code = new CommandLineApplication(host).Run(args);
        return code;
    }
}
