using System;
using System.Reflection;
using System.Runtime.Loader;

namespace ContainerSecurity.Hosting.Packs;

/// <summary>Loads a pack with its own dependencies; what the tool has itself, above all Core, is shared, so that a pack's rules are our rules.</summary>
internal sealed class PackLoadContext(string path) : AssemblyLoadContext(path)
{
    private readonly AssemblyDependencyResolver _resolver = new(path);

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        if (assemblyName.Name is "ContainerSecurity.Core" or "ContainerSecurity.Rules")
            return Default.LoadFromAssemblyName(new AssemblyName(assemblyName.Name));
        return _resolver.ResolveAssemblyToPath(assemblyName) is { } file ? LoadFromAssemblyPath(file) : null;
    }

    protected override IntPtr LoadUnmanagedDll(string unmanagedDllName) =>
        _resolver.ResolveUnmanagedDllToPath(unmanagedDllName) is { } file ? LoadUnmanagedDllFromPath(file) : IntPtr.Zero;
}
