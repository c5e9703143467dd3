namespace ContainerSecurity.Cli.Commands;

/// <summary>The lowest severity that makes the command exit with 1.</summary>
internal enum FailLevel
{
    Error,
    Warning,
    Info,
    None,
}
