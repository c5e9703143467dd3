#if NET
using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace ContainerSecurity.Hosting.Packs;

/// <summary>
/// Loads a pack with its own dependencies. Types exchanged between rules and the host are shared, wherever the host was loaded, so that the
/// rules of a pack have the same base type. Files are read and not mapped: a pack can be rebuilt, and the process that used
/// the old one can load the new one.
/// </summary>
[SuppressMessage("Trimming", "IL2026", Justification = "Packs are files; a trimmed or native build of the tool has none.")]
internal sealed class PackLoadContext(string path) : AssemblyLoadContext(path, isCollectible: true)
{
    private const string OwnDependency = "YamlDotNet";
    private static readonly HashSet<string> Shared =
    [
        "ContainerSecurity.Core", "ContainerSecurity.Rules",
        .. typeof(Rule).Assembly.GetReferencedAssemblies().Select(a => a.Name!).Where(name => name != OwnDependency),
    ];

    // An unreferenced collectible context is unloaded although its assemblies are in use, and then loads nothing more: an assembly that a rule needs for the
    // first time after a collection would be missing. The assembly lives as long as any of its rules, so it keeps the context alive.
    private static readonly ConditionalWeakTable<Assembly, PackLoadContext> Contexts = new();

    private readonly AssemblyDependencyResolver _resolver = new(path);

    /// <summary>Loads the assembly of the pack.</summary>
    public Assembly LoadPack()
    {
        var assembly = Read(Name!);
        Contexts.Add(assembly, this);
        return assembly;
    }

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        if (Shared.Contains(assemblyName.Name!))
            return GetLoadContext(typeof(Rule).Assembly)!.LoadFromAssemblyName(new AssemblyName(assemblyName.Name!));
        return _resolver.ResolveAssemblyToPath(assemblyName) is { } file ? Read(file) : null;
    }

    protected override IntPtr LoadUnmanagedDll(string unmanagedDllName) =>
        _resolver.ResolveUnmanagedDllToPath(unmanagedDllName) is { } file ? LoadUnmanagedDllFromPath(file) : IntPtr.Zero;

    private Assembly Read(string file)
    {
        using var stream = new MemoryStream(File.ReadAllBytes(file));
        return LoadFromStream(stream);
    }
}
#endif
