<?php
// Reads a calendar from standard input with sabre/vobject and prints its events as JSON.

require_once 'Sabre/VObject/autoload.php';

function utc($property) {
    $moment = clone $property->getDateTime();
    $moment->setTimezone(new DateTimeZone('UTC'));
    return $moment->format('Y-m-d\TH:i:s\Z');
}

function record($event) {
    $categories = [];
    foreach ($event->select('CATEGORIES') as $each) {
        $categories = array_merge($categories, $each->getParts());
    }
    return [
        'uid' => (string) $event->UID,
        'start' => utc($event->DTSTART),
        'end' => utc($event->DTEND),
        'summary' => (string) $event->SUMMARY,
        'location' => (string) $event->LOCATION,
        'description' => (string) $event->DESCRIPTION,
        'status' => (string) $event->STATUS,
        'sequence' => (int) (string) $event->SEQUENCE,
        'url' => (string) $event->URL,
        'categories' => $categories,
    ];
}

$calendar = Sabre\VObject\Reader::read(file_get_contents('php://stdin'));
echo json_encode(array_map("record", array_values($calendar->select("VEVENT"))), JSON_THROW_ON_ERROR);
