using System;
using System.CommandLine;
using System.IO;
using ContainerSecurity.Cli.Commands;

namespace ContainerSecurity.Cli;

internal static class Program
{
    private static int Main(string[] args)
    {
        var root = new RootCommand("Security rules for Dockerfiles, Kubernetes manifests and Azure container groups.")
        {
            AnalyzeCommand.Make(),
            RulesCommand.Make(),
            SyntaxCommand.Make(),
            ModelCommand.Make(),
            BaselineCommand.Make(),
        };
        try
        {
            var parsed = root.Parse(args);
            // The library's own code for wrong use is 1, which here means findings.
            var code = parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
            return parsed.Errors.Count > 0 ? ExitCodes.Usage : code;
        }
        catch (UsageException exception)
        {
            Console.Error.WriteLine($"containersec: {exception.Message}");
            return ExitCodes.Usage;
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine("containersec: stopped");
            return ExitCodes.Internal;
        }
        catch (IOException exception) when (IsBrokenPipe(exception))
        {
            // Whoever read the output has seen enough, as "head" does.
            return ExitCodes.Clean;
        }
#pragma warning disable CA1031 // The last resort: whatever went wrong must not look like a result.
        catch (Exception exception)
        {
            Console.Error.WriteLine($"containersec: internal failure: {exception}");
            return ExitCodes.Internal;
        }
#pragma warning restore CA1031
    }

    private static bool IsBrokenPipe(IOException exception) => (exception.HResult & 0xFFFF) is 32 or 109 or 232;
}
