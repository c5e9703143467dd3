namespace ContainerSecurity.Cli;

/// <summary>What the command exits with. "Nothing was checked" is never "nothing was found".</summary>
internal static class ExitCodes
{
    public const int Clean = 0;
    public const int Findings = 1;
    public const int Usage = 2;
    public const int Internal = 3;
}
