using System;
using System.CommandLine;
using System.CommandLine.Invocation;
using System.IO;
using ContainerSecurity.Cli.Commands;
using ContainerSecurity.Hosting.Internal;

namespace ContainerSecurity.Cli;

/// <summary>Parses and runs a command line, and turns errors into messages and exit codes.</summary>
internal sealed class CommandLineApplication(CommandHost host)
{
    /// <summary>Runs a command line and returns one of <see cref="ExitCode"/>.</summary>
    public int Run(string[] args)
    {
        try
        {
            var code = Invoke(args);
            // A report that is not written completely must not look like one.
            host.Output.Flush();
            return code;
        }
        catch (UsageException exception)
        {
            host.Notice(exception.Message);
            return ExitCode.Usage;
        }
        catch (OutputException exception)
        {
            host.Notice(exception.Message);
            return ExitCode.Usage;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            host.Notice($"internal error: {exception.GetType().Name}: {exception.Message}");
            WriteStack(exception);
            return ExitCode.Internal;
        }
    }

    private int Invoke(string[] args)
    {
        if (CommandWords.FindUnknownCommand(args, host) is { } problem)
            return Complain("", problem);
        var result = RootCommands.Create(host, args).Parse(args);
        if (CommandWords.FindUnknownOption(result) is { } unknown)
            return Complain(NameOf(result), unknown);
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
        return Complain(NameOf(result));
    }

    private int Complain(string command, params string[] problems)
    {
        foreach (var problem in problems)
            host.Notice(problem);
        host.Notice($"Run 'containersec {command}--help' for usage.");
        return ExitCode.Usage;
    }

    private static string NameOf(ParseResult result) => result.CommandResult.Command is RootCommand ? "" : result.CommandResult.Command.Name + " ";

    private void WriteStack(Exception exception)
    {
        try
        {
            host.Error.Write(exception.StackTrace + "\n");
            host.Error.Flush();
        }
        catch (IOException)
        {
            // The exit code still says that the tool failed.
        }
    }
}
