namespace ContainerSecurity.Languages.Shell;

/// <summary>A function definition.</summary>
public sealed class ShellFunction : ShellNode
{
    internal ShellFunction(ShellScript script, int start, int end, string name, ShellNode body)
        : base(script, start, end)
    {
        Name = name;
        Body = Adopt(body);
    }

    /// <summary>The name of the function.</summary>
    public string Name { get; }

    /// <summary>The body of the function.</summary>
    public ShellNode Body { get; }
}
