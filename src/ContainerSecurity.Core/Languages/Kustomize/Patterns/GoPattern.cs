using System;
using System.Collections.Generic;

namespace ContainerSecurity.Languages.Kustomize.Patterns;

/// <summary>
/// A regular expression in the syntax of RE2, which Go has: no look-around and no back references, and matching takes time that is linear in the text. Only
/// whether a text matches is found.
/// </summary>
internal sealed class GoPattern
{
    private readonly List<Instruction> _program;

    private GoPattern(List<Instruction> program) => _program = program;

    /// <summary>Compiles an expression.</summary>
    /// <exception cref="FormatException">The expression is wrong; the message is that of Go.</exception>
    public static GoPattern Compile(string pattern)
    {
        var program = new List<Instruction>();
        var compiler = new PatternCompiler(program);
        try
        {
            compiler.Emit(new PatternParser(pattern).Parse());
        }
        catch (FormatException exception)
        {
            throw new FormatException($"error parsing regexp: {exception.Message}");
        }

        program.Add(new Instruction(Operation.Match));
        return new GoPattern(program);
    }

    /// <summary>Whether a part of a text matches.</summary>
    public bool IsMatch(string text)
    {
        var current = new StateSet(_program.Count);
        var next = new StateSet(_program.Count);
        for (var at = 0; at <= text.Length; at++)
        {
            if (Follow(current, 0, text, at))
                return true;
            next.Clear();
            if (at == text.Length)
                break;
            for (var i = 0; i < current.Count; i++)
            {
                var instruction = _program[current[i]];
                if (instruction.Operation == Operation.Character && instruction.Set!.Contains(text[at]) && Follow(next, current[i] + 1, text, at + 1))
                    return true;
            }

            (current, next) = (next, current);
        }

        return false;
    }

    // Adds the states that can be reached without a character; true if the end is one of them.
    private bool Follow(StateSet states, int start, string text, int at)
    {
        var pending = new Stack<int>();
        pending.Push(start);
        while (pending.Count > 0)
        {
            var state = pending.Pop();
            if (!states.Add(state))
                continue;
            var instruction = _program[state];
            switch (instruction.Operation)
            {
                case Operation.Match:
                    return true;
                case Operation.Jump:
                    pending.Push(instruction.First);
                    break;
                case Operation.Split:
                    pending.Push(instruction.First);
                    pending.Push(instruction.Second);
                    break;
                case Operation.Assert when instruction.Assertion!.Value.Holds(text, at):
                    pending.Push(state + 1);
                    break;
            }
        }

        return false;
    }
}
