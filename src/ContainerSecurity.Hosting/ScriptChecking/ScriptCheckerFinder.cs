using ContainerSecurity.Languages.Shell;

namespace ContainerSecurity.Hosting.ScriptChecking;

/// <summary>Finds the script checker that a configuration enables.</summary>
internal static class ScriptCheckerFinder
{
    /// <summary>ShellCheck if it is installed; otherwise writes a notice.</summary>
    public static IScriptChecker? Find(CommandHost host)
    {
#if NET
        if (ShellCheckProgram.Find(host.SearchPath) is { } program)
            return new ShellCheck(program, host.Notice);
        host.Notice("the configuration enables shellcheck, which is not on the PATH; scripts are not checked");
#else
        host.Notice("the configuration enables shellcheck, which MSBuild on .NET Framework does not run; scripts are not checked");
#endif
        return null;
    }
}
