namespace ContainerSecurity.Languages.Shell;

/// <summary>An arithmetic command, <c>(( ))</c>.</summary>
public sealed class ShellArithmetic : ShellCompound
{
    internal ShellArithmetic(ShellScript script, int start, int end)
        : base(script, start, end)
    {
    }
}
