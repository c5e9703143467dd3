using System;
using System.IO;
using System.Reflection;

namespace ContainerSecurity.MSBuild;

/// <summary>
/// .NET Framework requires the exact version of an assembly that another one was built against, unless the configuration of the program says
/// otherwise. This resolves requests of the assemblies of the task to the version next to the task.
/// </summary>
internal static class FrameworkDependencies
{
    private static readonly string Folder = Path.GetDirectoryName(typeof(FrameworkDependencies).Assembly.Location)!;

    static FrameworkDependencies() => AppDomain.CurrentDomain.AssemblyResolve += (_, request) => Resolve(request);

    /// <summary>Enables the resolution; repeated calls have no effect.</summary>
    public static void Provide()
    {
        // The static constructor does the work once.
    }

    private static Assembly? Resolve(ResolveEventArgs request)
    {
        if (request.RequestingAssembly is not { IsDynamic: false, Location: { Length: > 0 } location } || Path.GetDirectoryName(location) != Folder)
            return null;
        var file = Path.Combine(Folder, new AssemblyName(request.Name).Name + ".dll");
        return File.Exists(file) ? Assembly.LoadFrom(file) : null;
    }
}
