using System.Collections.Generic;
using System.Collections.Immutable;

namespace ContainerSecurity.Languages.Shell;

/// <summary>A command that contains others, with the redirections that apply to all of them.</summary>
public abstract class ShellCompound : ShellNode
{
    private protected ShellCompound(ShellScript script, int start, int end)
        : base(script, start, end)
    {
    }

    /// <summary>The redirections after the command.</summary>
    public ImmutableArray<ShellRedirection> Redirections { get; private set; } = [];

    internal void SetRedirections(List<ShellRedirection> redirections) => Redirections = Adopt(redirections);
}
