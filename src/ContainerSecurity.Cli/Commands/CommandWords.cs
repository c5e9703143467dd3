using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.IO;
using System.Linq;

namespace ContainerSecurity.Cli.Commands;

/// <summary>Finds words of a command line that are no command or option, and suggests what was meant.</summary>
internal static class CommandWords
{
    // What the same command is called in other tools.
    private static readonly Dictionary<string, string> OtherNames = new(StringComparer.OrdinalIgnoreCase)
    {
        ["check"] = "analyze",
        ["lint"] = "analyze",
        ["scan"] = "analyze",
        ["validate"] = "analyze",
        ["test"] = "analyze",
        ["fix"] = "analyze --fix",
        ["list"] = "rules",
        ["ast"] = "syntax",
        ["help"] = "--help",
        ["version"] = "--version",
    };

    /// <summary>The message for a command line that begins with an unknown command; null for any other.</summary>
    public static string? FindUnknownCommand(string[] args, CommandHost host)
    {
        // Options of the tool itself, and directives of the parser.
        if (args.Length == 0 || RootCommands.Names.Contains(args[0]) || args[0].Length == 0 || args[0][0] is '-' or '[' or '@' or '/')
            return args is [['/', _, _, ..], ..] ? Refuse(args[0], host) : null;
        return Refuse(args[0], host);
    }

    /// <summary>The message for an unknown option; null when there is none. Words after <c>--</c> are no options.</summary>
    public static string? FindUnknownOption(ParseResult result)
    {
        var isValue = false;
        foreach (var token in result.Tokens.TakeWhile(t => t.Type != TokenType.DoubleDash))
        {
            if (token.Type == TokenType.Argument && (token.Value.StartsWith("--", StringComparison.Ordinal) || (!isValue && token.Value is ['-', _, ..])))
                return Refuse(token.Value, result);
            isValue = token.Type == TokenType.Option;
        }

        return null;
    }

    private static string Refuse(string word, CommandHost host)
    {
        var near = OtherNames.TryGetValue(word, out var other) ? $"; did you mean '{other}'?" : Suggestion.For(word, RootCommands.Names);
        if (near.Length > 0)
            return $"Unknown command '{word}'{near}";
        return Path.Exists(host.FullPath(word))
            ? $"Unknown command '{word}'; did you mean 'containersec analyze {word}'?"
            : $"Unknown command '{word}'; the commands are {string.Join(", ", RootCommands.Names)}";
    }

    private static string Refuse(string word, ParseResult result)
    {
        var name = word.Split('=', ':')[0];
        var command = result.CommandResult.Command;
        var names = command.Options.SelectMany(o => o.Aliases.Prepend(o.Name)).Where(n => n.StartsWith("--", StringComparison.Ordinal)).ToList();
        var longer = name.Length > 3 ? names.Find(n => n.StartsWith(name, StringComparison.OrdinalIgnoreCase)) : null;
        var near = longer is null ? Suggestion.For(name, names) : $"; did you mean '{longer}'?";
        var of = command is RootCommand ? "" : $" of '{command.Name}'";
        var file = near.Length == 0 && command.Arguments.Count > 0 ? $"; a file of that name is './{word}'" : "";
        return $"Unknown option '{name}'{of}{near}{file}";
    }
}
