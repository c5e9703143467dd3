#if !NET
using System;
using System.Collections.Concurrent;
using System.IO;
using System.Linq;
using System.Reflection;

namespace ContainerSecurity.Hosting.Packs;

/// <summary>
/// Loads packs on .NET Framework, which has no load contexts: from their bytes, so that no adjacent assembly is loaded implicitly, no file is
/// locked, and a rebuilt pack is loaded again. Dependencies resolve to loaded assemblies, otherwise to those in the directory of the pack.
/// </summary>
internal static class FrameworkPacks
{
    private static readonly ConcurrentDictionary<Assembly, string> Folders = new();

    static FrameworkPacks() => AppDomain.CurrentDomain.AssemblyResolve += (_, request) => Resolve(request);

    public static Assembly Load(string fullPath)
    {
        var assembly = Assembly.Load(File.ReadAllBytes(fullPath));
        Folders[assembly] = Path.GetDirectoryName(fullPath)!;
        return assembly;
    }

    private static Assembly? Resolve(ResolveEventArgs request)
    {
        if (request.RequestingAssembly is not { } requesting || !Folders.TryGetValue(requesting, out var folder))
            return null;
        var name = new AssemblyName(request.Name).Name;
        if (Shared(name) is { } shared)
            return shared;
        var file = Path.Combine(folder, name + ".dll");
        return File.Exists(file) ? Load(file) : null;
    }

    // The process may contain several versions of Core; the one that loads the pack is used.
    private static Assembly? Shared(string name)
    {
        var core = typeof(Rule).Assembly;
        if (core.GetName().Name == name)
            return core;
        return core.GetReferencedAssemblies().Any(a => a.Name == name)
            ? AppDomain.CurrentDomain.GetAssemblies().FirstOrDefault(a => a.GetName().Name == name)
            : null;
    }
}
#endif
