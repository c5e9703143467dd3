using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;

namespace ContainerSecurity.Cli;

/// <summary>Loads rule packs from assemblies, each in a context of its own that shares ContainerSecurity.Core with this program.</summary>
internal static class RulePackLoader
{
    /// <summary>Loads a pack; one that does not load is a finding (CNS0007) and not a crash.</summary>
    public static (IReadOnlyList<RulePack> Packs, Diagnostic? Problem) Load(string path)
    {
        try
        {
            var full = Path.GetFullPath(path);
            if (!File.Exists(full))
                return ([], Problem(path, "the file does not exist"));
            var assembly = new PackContext(full).LoadFromAssemblyPath(full);
            var packs = new List<RulePack>();
            foreach (var export in assembly.GetCustomAttributes<ExportedRulePackAttribute>())
            {
                if (export.Type.GetProperty("Pack", BindingFlags.Public | BindingFlags.Static)?.GetValue(null) is not RulePack pack)
                    return ([], Problem(path, $"{export.Type} has no static property 'Pack'"));
                packs.Add(pack);
            }

            return packs.Count > 0 ? (packs, null) : ([], Problem(path, "the assembly exports no pack: it needs [assembly: ExportedRulePack(typeof(...))]"));
        }
#pragma warning disable CA1031 // Code of others runs here, and whatever it throws is the pack's fault.
        catch (Exception exception)
        {
            var cause = exception is TargetInvocationException or TypeInitializationException ? exception.InnerException ?? exception : exception;
            return ([], Problem(path, cause is FileLoadException or FileNotFoundException or MissingMethodException or TypeLoadException
                ? $"it was built against another version of ContainerSecurity.Core than {typeof(Rule).Assembly.GetName().Version}: {cause.Message}"
                : cause.Message));
        }
#pragma warning restore CA1031
    }

    private static Diagnostic Problem(string path, string reason) =>
        Diagnostic.Create(EngineDescriptors.RulePackFailed, new Location(DocumentParser.Unrecognized(path), default), $"The rule pack '{path}' cannot be loaded: {reason}");

    private sealed class PackContext(string path) : AssemblyLoadContext(Path.GetFileNameWithoutExtension(path))
    {
        private readonly AssemblyDependencyResolver _resolver = new(path);

        protected override Assembly? Load(AssemblyName assemblyName)
        {
            // The pack's rules must be this program's rules, so what defines them is shared.
            if (Default.Assemblies.FirstOrDefault(a => a.GetName().Name == assemblyName.Name) is { } shared && assemblyName.Name!.StartsWith("ContainerSecurity.", StringComparison.Ordinal))
                return shared;
            return _resolver.ResolveAssemblyToPath(assemblyName) is { } file ? LoadFromAssemblyPath(file) : null;
        }
    }
}
