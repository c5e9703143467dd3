namespace ContainerSecurity.Languages.Shell;

/// <summary>A variable assignment before a command.</summary>
public sealed class ShellAssignment : ShellNode
{
    internal ShellAssignment(ShellScript script, int start, int end, string name, ShellWord value)
        : base(script, start, end)
    {
        Name = name;
        Value = Adopt(value);
    }

    /// <summary>The name of the variable.</summary>
    public string Name { get; }

    /// <summary>The assigned value; the whole list for an array.</summary>
    public ShellWord Value { get; }
}
