namespace ContainerSecurity.Cli.Commands;

/// <summary>When text has colours.</summary>
internal enum ColorMode
{
    Auto,
    Always,
    Never,
}
