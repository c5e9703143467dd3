namespace ContainerSecurity.Languages.Shell;

/// <summary>The definition of a function.</summary>
public sealed class ShellFunction : ShellNode
{
    internal ShellFunction(ShellScript script, int start, int end, string name, ShellNode body)
        : base(script, start, end)
    {
        Name = name;
        Body = Adopt(body);
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>Its body.</summary>
    public ShellNode Body { get; }
}
