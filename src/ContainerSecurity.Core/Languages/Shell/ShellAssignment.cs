namespace ContainerSecurity.Languages.Shell;

/// <summary>An assignment in front of a command.</summary>
public sealed class ShellAssignment : ShellNode
{
    internal ShellAssignment(ShellScript script, int start, int end, string name, ShellWord value)
        : base(script, start, end)
    {
        Name = name;
        Value = Adopt(value);
    }

    /// <summary>The variable.</summary>
    public string Name { get; }

    /// <summary>What is assigned; the whole list for an array.</summary>
    public ShellWord Value { get; }
}
