using System;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Languages.Shell;

namespace ContainerSecurity.Rules.Support;

/// <summary>A program with its arguments, where <c>python -m pip</c> is pip.</summary>
internal readonly record struct Tool(string Name, ImmutableArray<ShellWord> Arguments)
{
    /// <summary>The tool that a command finally runs; null where it is unresolved.</summary>
    public static Tool? Of(ShellCommand command) => Of(command.EffectiveCommand);

    /// <summary>The tool of an invocation; null where it is unresolved.</summary>
    public static Tool? Of(ShellInvocation invocation)
    {
        if (invocation.Name is not { } name)
            return null;
        var arguments = invocation.Arguments;
        if (name.StartsWith("python", StringComparison.Ordinal) && arguments.Length > 1 && arguments[0].StaticText == "-m" && arguments[1].StaticText is { } module)
            return new Tool(module, arguments.RemoveRange(0, 2));
        return new Tool(name, arguments);
    }

    /// <summary>Whether it is pip under any of its names.</summary>
    public bool IsPip => Name == "pip" || (Name.StartsWith("pip", StringComparison.Ordinal) && Name.Skip(3).All(c => c is (>= '0' and <= '9') or '.'));

    /// <summary>Whether it manages RPM packages.</summary>
    public bool IsYum => OsPackageManager.Find(Name) is { IsYum: true } || Name is "yum-config-manager" or "dnf-config-manager";

    /// <summary>Whether it manages Debian packages.</summary>
    public bool IsApt => OsPackageManager.Find(Name) is { IsApt: true };

    /// <summary>The first argument that is one of the options, also as <c>--option=value</c>.</summary>
    public ShellWord? Option(params string[] names) => Arguments.FirstOrDefault(word =>
        names.Any(name => word.StaticText == name || word.StaticPrefix.StartsWith(name + "=", StringComparison.Ordinal)));

    /// <summary>The first argument that satisfies a condition on its text and the text of the next argument.</summary>
    public ShellWord? Find(Func<string, string?, bool> condition)
    {
        for (var i = 0; i < Arguments.Length; i++)
        {
            if (Arguments[i].StaticText is { } text && condition(text, i + 1 < Arguments.Length ? Arguments[i + 1].StaticText : null))
                return Arguments[i];
        }

        return null;
    }
}
