using System;
using System.Collections.Generic;

namespace ContainerSecurity.Cli.Commands;

/// <summary>Processes files one by one; an unreadable file does not stop the others.</summary>
internal static class FileLoop
{
    public static int Run(CommandHost host, IEnumerable<string> paths, Action<string> action)
    {
        var code = ExitCode.Clean;
        foreach (var path in paths)
        {
            try
            {
                action(path);
            }
            catch (UsageException exception)
            {
                host.Notice(exception.Message);
                code = ExitCode.Usage;
            }
        }

        return code;
    }
}
