using System;
using System.IO;
using System.Reflection;

namespace ContainerSecurity.MSBuild;

/// <summary>
/// .NET Framework asks for the very version of an assembly that another one was built against, unless the program's configuration says
/// otherwise. This answers with the version that lies beside the task, for what the task's own assemblies ask for.
/// </summary>
internal static class FrameworkDependencies
{
    private static readonly string Folder = Path.GetDirectoryName(typeof(FrameworkDependencies).Assembly.Location)!;

    static FrameworkDependencies() => AppDomain.CurrentDomain.AssemblyResolve += (_, request) => Resolve(request);

    /// <summary>Answers from now on; more than one call does no harm.</summary>
    public static void Provide()
    {
        // The work is done once, by the initialiser of the type.
    }

    private static Assembly? Resolve(ResolveEventArgs request)
    {
        if (request.RequestingAssembly is not { IsDynamic: false, Location: { Length: > 0 } location } || Path.GetDirectoryName(location) != Folder)
            return null;
        var file = Path.Combine(Folder, new AssemblyName(request.Name).Name + ".dll");
        return File.Exists(file) ? Assembly.LoadFrom(file) : null;
    }
}
