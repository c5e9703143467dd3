using System;
using System.IO;
using System.Linq;
using System.Reflection;

namespace ContainerSecurity.Hosting.Packs;

/// <summary>Loads the assembly of a pack, if it is compatible with the running version of Core.</summary>
internal static class PackAssembly
{
    /// <summary>Loads an assembly.</summary>
    /// <exception cref="InvalidDataException">It is not an assembly, or not a compatible one.</exception>
    public static Assembly Load(string fullPath)
    {
        if (!File.Exists(fullPath))
            throw new InvalidDataException("the file does not exist");
        try
        {
#if NET
            var assembly = new PackLoadContext(fullPath).LoadPack();
#else
            var assembly = FrameworkPacks.Load(fullPath);
#endif
            CheckVersion(assembly);
            return assembly;
        }
        catch (BadImageFormatException)
        {
            throw new InvalidDataException("the file is not a .NET assembly");
        }
    }

    // Before 1.0 every minor version may break compatibility, afterwards every major version.
    private static void CheckVersion(Assembly assembly)
    {
        var core = typeof(Rule).Assembly.GetName();
        if (assembly.GetReferencedAssemblies().FirstOrDefault(a => a.Name == core.Name) is not { Version: { } built } || core.Version is not { } own)
            return;
        if (built > own)
            throw Misfit(built, own, "update ContainerSecurity, or build the pack against the older version");
        if (built.Major != own.Major || (own.Major == 0 && built.Minor != own.Minor))
            throw Misfit(built, own, "build the pack against the newer version");
    }

    private static InvalidDataException Misfit(Version built, Version own, string remedy) =>
        new($"it was built against ContainerSecurity.Core {built.ToString(3)}, but version {own.ToString(3)} is running; {remedy}");
}
