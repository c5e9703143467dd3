using System;
using System.CommandLine;
using System.CommandLine.Invocation;
using System.IO;
using ContainerSecurity.Cli.Commands;

namespace ContainerSecurity.Cli;

/// <summary>Parses and runs a command line, and turns errors into messages and exit codes.</summary>
internal sealed class CommandLineApplication(CommandHost host)
{
    /// <summary>Runs a command line and returns one of <see cref="ExitCode"/>.</summary>
    public int Run(string[] args)
    {
        try
        {
            return Invoke(args);
        }
        catch (UsageException exception)
        {
            host.Notice(exception.Message);
            return ExitCode.Usage;
        }
        catch (IOException exception) when (exception.HResult == BrokenPipe.Code)
        {
            // The reader of the report has closed the pipe.
            return ExitCode.Clean;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            host.Notice($"internal error: {exception.GetType().Name}: {exception.Message}");
            host.Error.Write(exception.StackTrace + "\n");
            return ExitCode.Internal;
        }
    }

    private int Invoke(string[] args)
    {
        var result = RootCommands.Create(host, args).Parse(args);
        if (result.Action is ParseErrorAction || (args.Length == 0 && result.Errors.Count > 0))
            return Complain(result, args.Length == 0);
        return result.Invoke(new InvocationConfiguration { Output = host.Output, Error = host.Error, EnableDefaultExceptionHandler = false });
    }

    private int Complain(ParseResult result, bool showsHelp)
    {
        if (showsHelp)
        {
            result.RootCommandResult.Command.Parse(["--help"]).Invoke(new InvocationConfiguration { Output = host.Error, Error = host.Error });
            return ExitCode.Usage;
        }

        foreach (var error in result.Errors)
            host.Notice(string.Join(' ', error.Message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        var command = result.CommandResult.Command is RootCommand ? "" : result.CommandResult.Command.Name + " ";
        host.Notice($"Run 'containersec {command}--help' for usage.");
        return ExitCode.Usage;
    }
}
