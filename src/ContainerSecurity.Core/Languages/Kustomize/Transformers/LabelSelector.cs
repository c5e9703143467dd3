using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace ContainerSecurity.Languages.Kustomize.Transformers;

/// <summary>A selector of labels in the syntax of Kubernetes: <c>a=b,c!=d,e in (f,g),h,!i,j>1</c>.</summary>
internal sealed class LabelSelector
{
    private readonly List<Requirement> _requirements = [];

    private LabelSelector()
    {
    }

    /// <summary>Parses a selector.</summary>
    /// <exception cref="KustomizeException">It is wrong.</exception>
    public static LabelSelector Parse(string text, TextOrigin? origin)
    {
        var selector = new LabelSelector();
        var tokens = new LabelTokens(text);
        try
        {
            if (tokens.Peek().Length == 0)
                return selector;
            while (true)
            {
                selector._requirements.Add(ParseRequirement(tokens));
                var separator = tokens.Next();
                if (separator.Length == 0)
                    return selector;
                if (separator != ",")
                    throw new FormatException($"found '{separator}', expected: ',' or 'end of string'");
                if (tokens.Peek().Length == 0)
                    throw new FormatException("found '', expected: identifier after ','");
            }
        }
        catch (FormatException exception)
        {
            throw new KustomizeException("unable to parse requirement: " + exception.Message, origin);
        }
    }

    /// <summary>Whether labels are selected.</summary>
    public bool Matches(IReadOnlyDictionary<string, string> labels) => _requirements.TrueForAll(r => r.Matches(labels));

    private static Requirement ParseRequirement(LabelTokens tokens)
    {
        var name = tokens.Next();
        var isNegated = name == "!";
        if (isNegated)
            name = tokens.Next();
        if (name.Length == 0 || LabelTokens.IsSymbol(name[0]))
            throw new FormatException($"found '{name}', expected: !, identifier, or ','");
        CheckName(name);
        var next = tokens.Peek();
        if (isNegated || next is "" or ",")
            return new Requirement(name, isNegated ? "!" : "exists", []);
        var operation = tokens.Next();
        switch (operation)
        {
            case "in" or "notin":
                return new Requirement(name, operation, ParseValues(tokens));
            case "=" or "==" or "!=":
                return new Requirement(name, operation == "!=" ? "notin" : "in", [ParseValue(tokens)]);
            case ">" or "<":
                var value = ParseValue(tokens);
                return long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? new Requirement(name, operation, [value]) : throw new FormatException($"for '{operation}', the value must be an integer");
            default:
                throw new FormatException($"found '{operation}', expected: in, notin, =, ==, !=, gt, lt");
        }
    }

    private static string ParseValue(LabelTokens tokens)
    {
        // Nothing is an empty value.
        if (tokens.Peek() is "" or ",")
            return "";
        var value = tokens.Next();
        if (LabelTokens.IsSymbol(value[0]))
            throw new FormatException($"found '{value}', expected: identifier");
        CheckValue(value);
        return value;
    }

    private static List<string> ParseValues(LabelTokens tokens)
    {
        if (tokens.Next() is not "(" and var start)
            throw new FormatException($"found '{start}', expected: '('");
        var values = new List<string>();
        var current = "";
        while (true)
        {
            var token = tokens.Next();
            switch (token)
            {
                case ",":
                    values.Add(current);
                    current = "";
                    break;
                case ")":
                    values.Add(current);
                    return values;
                case "":
                    throw new FormatException("found '', expected: ',', ')' or identifier");
                default:
                    if (LabelTokens.IsSymbol(token[0]) || current.Length > 0)
                        throw new FormatException($"found '{token}', expected: ',', ')' or identifier");
                    CheckValue(token);
                    current = token;
                    break;
            }
        }
    }

    private static void CheckName(string name)
    {
        var slash = name.IndexOf('/');
        var part = slash < 0 ? name : name.Substring(slash + 1);
        if (part.Length is 0 or > 63 || !IsLabel(part) || slash == 0)
            throw new FormatException($"key: Invalid value: \"{name}\"");
    }

    private static void CheckValue(string value)
    {
        if (value.Length > 63 || !IsLabel(value))
            throw new FormatException($"values: Invalid value: \"{value}\"");
    }

    private static bool IsLabel(string text) => IsAlphanumeric(text[0]) && IsAlphanumeric(text[text.Length - 1]) && text.All(c => IsAlphanumeric(c) || c is '-' or '_' or '.');

    private static bool IsAlphanumeric(char character) => character is (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z');

    private sealed record Requirement(string Name, string Operation, List<string> Values)
    {
        public bool Matches(IReadOnlyDictionary<string, string> labels)
        {
            var value = labels.TryGetValue(Name, out var found) ? found : null;
            return Operation switch
            {
                "in" => value is not null && Values.Contains(value),
                "notin" => value is null || !Values.Contains(value),
                "exists" => value is not null,
                "!" => value is null,
                _ => long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && long.Parse(Values[0], CultureInfo.InvariantCulture) is var bound && (Operation == ">" ? number > bound : number < bound),
            };
        }
    }
}
